"use strict";
// Places things in columns by how far they are from where one starts, and in nested boxes by the domains they lie in. A box
// is a band of its own height, so boxes never overlap; within it each column is filled from above.
const layout = (() => {
  const WIDTH = 176, HEIGHT = 38, ACROSS = 56, DOWN = 10, PADDING = 12, HEADING = 20;

  const boxTree = (nodes, boxesOf) => {
    const root = { thing: null, boxes: new Map(), nodes: [], all: [] };
    nodes.forEach(node => {
      let box = root;
      boxesOf(node.thing).forEach(domain => {
        if (!box.boxes.has(domain)) box.boxes.set(domain, { thing: domain, boxes: new Map(), nodes: [], all: [] });
        box = box.boxes.get(domain);
        box.all.push(node);
      });
      box.nodes.push(node);
    });
    return root;
  };

  const mean = nodes => nodes.reduce((sum, node) => sum + node.column * 1000 + node.order, 0) / nodes.length;

  // Fills a box from a height on; what it gives is where the box ends.
  const fill = (box, top, depth, boxes) => {
    let y = top + (box.thing ? HEADING + PADDING / 2 : 0);
    const ends = new Map();
    box.nodes.forEach(node => {
      node.y = ends.get(node.column) ?? y;
      ends.set(node.column, node.y + HEIGHT + DOWN);
    });
    y = Math.max(y, ...ends.values());
    [...box.boxes.values()].sort((one, other) => mean(one.all) - mean(other.all)).forEach(inner => {
      y = fill(inner, y, depth + 1, boxes) + DOWN;
    });
    if (box.thing) {
      const columns = box.all.map(node => node.column);
      const inset = PADDING - Math.min(depth, 5) * 2;
      const x = Math.min(...columns) * (WIDTH + ACROSS) - inset;
      boxes.push({
        thing: box.thing, x, y: top, depth,
        width: (Math.max(...columns) + 1) * (WIDTH + ACROSS) - ACROSS + inset - x, height: y - top,
      });
    }
    return y;
  };

  return {
    WIDTH, HEIGHT,
    // Nodes have a thing, a column and an order; they get a place.
    place(nodes, boxesOf) {
      const boxes = [];
      nodes.forEach(node => { node.x = node.column * (WIDTH + ACROSS); });
      const height = fill(boxTree(nodes, boxesOf), 0, 0, boxes);
      const width = (Math.max(0, ...nodes.map(node => node.column)) + 1) * (WIDTH + ACROSS) - ACROSS;
      return { boxes: boxes.sort((one, other) => one.depth - other.depth), width, height };
    },
  };
})();
