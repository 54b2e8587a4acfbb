"use strict";
// Draws what a function stands on. Each thing can be reached by keyboard; the chain that leads to it is lit, and told in words.
{
  const NS = "http://www.w3.org/2000/svg";
  const LONGEST = 21;
  const root = document.getElementById("graph");
  const html = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const svg = (tag, attributes, ...children) => {
    const element = document.createElementNS(NS, tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.append(...children);
    return element;
  };
  const cut = text => text.length > LONGEST ? text.slice(0, LONGEST - 1) + "\u2026" : text;

  const labelled = (label, control) => html("label", {}, label, control);
  const chosen = html("select", { id: "graph-function" }, html("option", { value: "", textContent: "all: an overview" }),
    ...dependencies.functions.map(id => html("option", { value: id, textContent: id })));
  const boxed = html("select", {}, ...Object.entries(selection.BOXES).map(([value, { name }]) =>
    html("option", { value, textContent: name })), html("option", { value: "", textContent: "none" }));
  const check = label => {
    const box = html("input", { type: "checkbox" });
    tools.append(html("label", { className: "check" }, box, label));
    box.addEventListener("change", draw);
    return box;
  };
  const tools = html("form", { className: "filters tools" }, labelled("Function", chosen), labelled("Boxes", boxed));
  const recovery = check("what recovery needs");
  const soft = check("what is not vital");
  const scroll = html("div", { className: "scroll drawing", tabIndex: 0, role: "region" });
  scroll.setAttribute("aria-label", "Drawing of the dependencies");
  const told = html("p", { className: "told" });
  told.setAttribute("role", "status");
  const key = html("p", { className: "key sub" });
  root.append(tools, scroll, told, key);
  [["hard", "needs"], ["backup", "is backed up by"], ["recovery", "recovery needs"], ["soft", "is better with"], ["single", "single point of failure"]]
    .forEach(([sort, words]) => key.append(html("span", { className: `sample ${sort}`, textContent: words })));
  root.hidden = false;

  const words = thing => [thing.kind, thing.title].filter(word => word).join(", ");

  // The links that lead to a thing, from where one started.
  const chainTo = (shown, thing) => {
    const chain = [];
    for (let link = shown.node(thing)?.through; link; link = shown.node(link.from)?.through) chain.unshift(link);
    return chain;
  };

  const tell = (shown, thing) => {
    const chain = chainTo(shown, thing);
    told.replaceChildren(html("strong", { textContent: chain.length > 0 ? chain[0].from.id : thing.id }),
      ...chain.flatMap(link => {
        const among = link.among > 1 ? ` (${link.required} of ${link.among})` : "";
        return [` ${link.how}${among} `, html("strong", { textContent: link.to.id })];
      }), words(thing) ? ` (${words(thing)})` : "");
    if (thing.anchor && thing.id !== chosen.value) {
      told.append(" ", html("button", { type: "button", textContent: `Show ${thing.id}`, onclick: () => show(thing.id) }));
    }
    const lit = new Set(chain.flatMap(link => [link.from, link.to]));
    lit.add(thing);
    scroll.querySelectorAll(".node").forEach(node => node.classList.toggle("lit", lit.has(dependencies.things[node.dataset.number])));
    scroll.querySelectorAll(".link").forEach(path => path.classList.toggle("lit", chain.some(link =>
      path.dataset.link === `${link.from.number}-${link.to.number}`)));
    scroll.firstElementChild.classList.toggle("chosen", lit.size > 1);
  };

  const path = (from, to) => {
    const middle = layout.HEIGHT / 2;
    const y1 = from.y + middle, y2 = to.y + middle;
    if (to.column > from.column) {
      const x1 = from.x + layout.WIDTH, x2 = to.x, bend = Math.min(60, (x2 - x1) / 2);
      return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
    }
    const x1 = from.x + layout.WIDTH, x2 = to.x + layout.WIDTH, out = Math.max(x1, x2) + 36;
    return `M${x1} ${y1}C${out} ${y1} ${out} ${y2} ${x2} ${y2}`;
  };

  const nodeOf = (node, shown, single) => {
    const { thing } = node;
    const isSingle = single.has(thing);
    const label = [`${cut(thing.id)} ${cut(thing.kind)}`, thing.title, cut(thing.id) === thing.id ? "" : thing.id, isSingle ? "single point of failure" : "", thing.severity].filter(word => word).join(", ");
    const group = svg("g", {
      class: `node ${thing.entity} ${thing.severity} ${isSingle ? "single" : ""}`, transform: `translate(${node.x} ${node.y})`,
      tabindex: 0, role: "button", "aria-label": label, "data-number": thing.number,
    }, svg("rect", {
      width: layout.WIDTH, height: layout.HEIGHT, rx: thing.entity === "backup" ? 19 : thing.entity === "function" ? 3 : 8,
    }), svg("text", { x: 12, y: 16, class: "id" }, cut(thing.id)), " ", svg("text", { x: 12, y: 30, class: "kind" }, cut(thing.kind)));
    if (thing.severity) group.append(svg("circle", { class: "found", cx: layout.WIDTH - 12, cy: 12, r: 5 }));
    group.addEventListener("click", () => tell(shown, thing));
    group.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        tell(shown, thing);
      }
    });
    return group;
  };

  function draw() {
    const options = { recovery: recovery.checked, soft: soft.checked };
    const id = chosen.value;
    const shown = id ? selection.ofFunction(id, options) : selection.overview(options);
    const single = id ? dependencies.singlePoints(id) : new Set();
    const kinds = selection.BOXES[boxed.value]?.kinds;
    const { boxes, width, height } = layout.place(shown.nodes, kinds ? selection.boxesOf(kinds) : () => []);
    const drawn = svg("svg", {
      viewBox: `-24 -12 ${width + 84} ${height + 24}`, width: width + 84, height: height + 24,
      role: "group", "aria-label": id ? `What ${id} stands on` : "All functions",
    });
    boxes.forEach(box => drawn.append(svg("g", { class: `box ${single.has(box.thing) ? "single" : ""}`, "data-box": box.thing.id },
      svg("title", {}, `${box.thing.kind} ${box.thing.id}${single.has(box.thing) ? ", single point of failure" : ""}`),
      svg("rect", { x: box.x, y: box.y, width: box.width, height: box.height, rx: 8 }),
      svg("text", { x: box.x + 10, y: box.y + 15 }, `${box.thing.id} `, svg("tspan", { class: "kind" }, box.thing.kind)))));
    shown.links.forEach(link => drawn.append(svg("path", {
      class: `link ${link.sort}`, d: path(shown.node(link.from), shown.node(link.to)), "data-link": `${link.from.number}-${link.to.number}`,
    }, svg("title", {}, `${link.from.id} ${link.how} ${link.to.id}`))));
    shown.nodes.forEach(node => drawn.append(nodeOf(node, shown, single)));
    scroll.replaceChildren(drawn);
    told.textContent = id ? `What ${id} stands on. Choose a thing to see the chain that leads to it.` : "";
  }

  const sheet = id => {
    document.querySelectorAll(".sheet").forEach(each => { each.hidden = each.dataset.function !== id; });
    const here = [...document.querySelectorAll(".sheet")].find(each => !each.hidden);
    if (!here) return;
    later.read(here);
    here.querySelector("details").open = true;
  };

  function show(id) {
    chosen.value = id;
    sheet(id);
    boxed.value = selection.usual((id ? selection.ofFunction(id, {}) : selection.overview({})).nodes,
      id ? dependencies.singlePoints(id) : new Set());
    draw();
  }

  chosen.addEventListener("change", () => show(chosen.value));
  boxed.addEventListener("change", draw);
  tools.addEventListener("submit", event => event.preventDefault());

  const named = () => document.querySelector(`.sheet[id="${CSS.escape(location.hash.slice(1))}"]`);
  const follow = () => {
    const wanted = named();
    if (!wanted) return;
    show(wanted.dataset.function);
    document.getElementById("map").scrollIntoView();
    chosen.focus({ preventScroll: true });
  };
  addEventListener("hashchange", follow);
  // The first is drawn when it comes near, so that the page opens at once.
  const drawFirst = () => {
    first.disconnect();
    if (!scroll.firstElementChild) show(dependencies.functions[0] ?? "");
  };
  const first = new IntersectionObserver(seen => {
    if (seen.some(entry => entry.isIntersecting)) drawFirst();
  }, { rootMargin: "600px" });
  if (dependencies.things.length === 0) root.hidden = true;
  else {
    document.querySelectorAll(".sheet").forEach(each => { each.hidden = true; });
    if (named()) follow();
    first.observe(root);
    addEventListener("beforeprint", drawFirst);
  }
}
