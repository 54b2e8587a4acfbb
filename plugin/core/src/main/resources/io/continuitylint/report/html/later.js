"use strict";
// Much of a long page waits as text in elements for browsers without scripts, where such a browser reads it, until somebody wants it.
const later = {
  read(root) {
    root.querySelectorAll("noscript").forEach(waiting => {
      const template = document.createElement("template");
      template.innerHTML = waiting.textContent;
      waiting.replaceWith(template.content);
    });
  },
};
document.querySelectorAll("details.month").forEach(month => month.addEventListener("toggle", () => later.read(month)));
{
  const list = document.getElementById("finding-list");
  const near = new IntersectionObserver(seen => {
    if (!seen.some(entry => entry.isIntersecting)) return;
    const next = list.querySelector("noscript");
    if (!next) return near.disconnect();
    const part = document.createElement("div");
    next.replaceWith(part);
    part.append(next);
    later.read(part);
    part.replaceWith(...part.childNodes);
    near.unobserve(end);
    near.observe(end);
  }, { rootMargin: "1500px" });
  const end = document.createElement("div");
  list.after(end);
  near.observe(end);
  addEventListener("beforeprint", () => later.read(list));
}
