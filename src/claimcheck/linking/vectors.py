"""Sparse vectors over topic keys."""

from __future__ import annotations

from collections.abc import Mapping

Vector = Mapping[str, float]


def unit(weights: Vector) -> Vector:
    """The vector with the length one."""
    length = sum(weight * weight for weight in weights.values()) ** 0.5 or 1.0
    return {key: weight / length for key, weight in weights.items()}


def cosine(left: Vector, right: Vector) -> float:
    """The likeness of two vectors of length one."""
    if len(left) > len(right):
        left, right = right, left
    return sum(weight * right[key] for key, weight in left.items() if key in right)
