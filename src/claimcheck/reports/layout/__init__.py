"""How reports look to the eye: lines of styled text, wrapped to a page. The only part that knows rich."""
