"""Strongly connected components of a directed graph, in linear time and without recursion."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

Node = TypeVar("Node", bound=Hashable)


def components(graph: Mapping[Node, Sequence[Node]]) -> list[list[Node]]:
    """The nodes of a graph, those that lead to each other together (Tarjan's algorithm).

    Args:
        graph: the nodes that each node leads to; one that leads nowhere may be left out.

    Returns:
        Each node in one component; the components in the order in which the graph first comes to them.
    """
    search = _Search(graph)
    for node in graph:
        search.visit(node)
    return sorted(search.found, key=lambda component: min(map(search.order.__getitem__, component)))


class _Search(Generic[Node]):
    def __init__(self, graph: Mapping[Node, Sequence[Node]]) -> None:
        self.order: dict[Node, int] = {}
        self.found: list[list[Node]] = []
        self._graph = graph
        self._low: dict[Node, int] = {}
        self._open: dict[Node, None] = {}
        self._path: list[tuple[Node, Iterator[Node]]] = []

    def visit(self, start: Node) -> None:
        if start not in self.order:
            self._enter(start)
        while self._path:
            node, onward = self._path[-1]
            other = next(onward, None)
            if other is None:
                self._leave(node)
            elif other not in self.order:
                self._enter(other)
            elif other in self._open:
                self._low[node] = min(self._low[node], self.order[other])

    def _enter(self, node: Node) -> None:
        self.order[node] = self._low[node] = len(self.order)
        self._open[node] = None
        self._path.append((node, iter(self._graph.get(node, ()))))

    def _leave(self, node: Node) -> None:
        self._path.pop()
        if self._path:
            above = self._path[-1][0]
            self._low[above] = min(self._low[above], self._low[node])
        if self._low[node] == self.order[node]:
            component: list[Node] = []
            while not component or component[-1] != node:
                component.append(self._open.popitem()[0])
            self.found.append(component[::-1])
