"use strict";
// Which things of a workspace are drawn, from where one starts, and in which boxes.
const selection = (() => {
  const BOXES = {
    place: { name: "places", kinds: ["region", "zone", "site", "building", "room", "rack", "factory"] },
    tenancy: { name: "administrators", kinds: ["tenancy", "control-plane", "identity", "trust", "provider", "vendor"] },
    power: { name: "power and networks", kinds: ["power", "cooling", "network-carrier", "network-path", "dns"] },
    hazard: { name: "hazards", kinds: ["flood", "seismic", "climate"] },
    change: { name: "software and configuration", kinds: ["software", "config"] },
  };
  const MOST = 160;

  const isDomain = thing => thing.entity === "domain";

  // The domains of some kinds that a thing lies in, the outermost first.
  const boxesOf = kinds => thing => {
    const inner = thing.links.filter(link => isDomain(link.to) && link.among === 1 && link.sort === "hard").map(link => link.to);
    const wanted = inner.find(domain => kinds.includes(domain.kind)) ?? (isDomain(thing) ? thing : null);
    const boxes = [];
    for (let here = wanted; here && !boxes.includes(here);) {
      boxes.unshift(here);
      here = here.links.map(link => link.to).find(isDomain);
    }
    return boxes;
  };

  const counts = options => link => !isDomain(link.to)
    && (link.sort === "hard" || link.sort === "backup" || options[link.sort]);

  // Nodes in columns by their distance, and the links between them. A chain remembers how each was reached first.
  const from = (starts, options) => {
    const byThing = new Map();
    const add = (thing, column, through) => {
      if (!byThing.has(thing)) byThing.set(thing, { thing, column, through, order: byThing.size });
    };
    starts.forEach(thing => add(thing, 0, null));
    for (const [thing, node] of byThing) {
      if (byThing.size > options.most) break;
      thing.links.filter(counts(options)).forEach(link => add(link.to, node.column + 1, link));
    }
    const nodes = [...byThing.values()];
    const links = nodes.flatMap(node => node.thing.links.filter(counts(options)))
      .filter(link => byThing.has(link.from) && byThing.has(link.to));
    return { nodes, links, node: thing => byThing.get(thing) };
  };

  const functions = dependencies.things.filter(thing => thing.entity === "function");

  return {
    BOXES, boxesOf,
    ofFunction: (id, options) => from([dependencies.byKey.get(`function:${id}`)], { ...options, most: 400 }),
    // All of a small workspace; of a large one the functions, and what they need of each other.
    overview(options) {
      const small = dependencies.things.filter(thing => !isDomain(thing)).length <= MOST;
      if (small) return from(functions, { ...options, most: Infinity });
      const shown = from(functions, { most: 0 });
      return { ...shown, nodes: shown.nodes.map((node, index) => ({ ...node, column: index % 5 })), links: [] };
    },
    // The boxes that show most: those of a domain whose loss stops everything, else those that most things lie in.
    usual(nodes, single) {
      const struck = [...single].find(isDomain);
      const told = Object.entries(BOXES).find(([, { kinds }]) => struck && kinds.includes(struck.kind));
      if (told) return told[0];
      const many = Object.entries(BOXES).map(([name, { kinds }]) =>
        [name, nodes.filter(node => boxesOf(kinds)(node.thing).length > 0).length]);
      return many.reduce((best, next) => next[1] > best[1] ? next : best)[0];
    },
  };
})();
