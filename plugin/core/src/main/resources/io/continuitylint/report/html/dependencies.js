"use strict";
// Who requires what, as the page was written: things by number, and the links from each.
const dependencies = (() => {
  const data = JSON.parse(document.getElementById("dependencies").textContent);
  const SORTS = ["hard", "soft", "recovery", "backup"];
  const things = data.things.map(([entity, id, kind, title, severity, anchor], number) =>
    ({ number, entity, id, kind, title, severity, anchor, links: [] }));
  data.links.forEach(([from, to, sort, how, required, among]) => {
    things[from].links.push({ from: things[from], to: things[to], sort: SORTS[sort], how: data.how[how], required, among });
  });
  const byKey = new Map(things.map(thing => [`${thing.entity}:${thing.id}`, thing]));

  // All that a thing reaches over the links that count. A domain is where something lies, and leads no further.
  const reached = (start, counts) => {
    const seen = new Set([start]);
    for (const thing of seen) {
      thing.links.filter(link => counts(link)).forEach(link => seen.add(link.to));
    }
    return seen;
  };

  const known = new Map();
  const reachedBy = id => {
    if (!known.has(id)) {
      const start = byKey.get(`function:${id}`);
      const keys = start ? [...reached(start, link => link.sort !== "soft")].map(thing => `${thing.entity}:${thing.id}`) : [];
      known.set(id, new Set(keys));
    }
    return known.get(id);
  };

  // Whether a finding concerns a function: it names it, or is about something that the function reaches.
  const concerns = (finding, id) => {
    const { functions, objects } = finding.dataset;
    if (functions) return functions.split(" ").includes(id);
    return objects.split(" ").some(object => {
      const group = object.startsWith("group:") && object.slice(6).split("/")[0];
      return reachedBy(id).has(object) || group === id;
    });
  };

  return {
    things, byKey, reached, concerns,
    functions: [...document.querySelectorAll(".sheet")].map(sheet => sheet.dataset.function),
    singlePoints: id => new Set((data.singlePoints[id] ?? []).map(number => things[number])),
  };
})();
