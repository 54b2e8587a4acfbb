"use strict";
// Without this script the page is the same, and is searched by the browser. A heading goes with what stands below it, up to the next.
{
  const main = document.querySelector("main");
  const parts = [];
  [...main.children].forEach(element => {
    if (/^H[1-4]$/.test(element.tagName) || parts.length === 0) {
      parts.push({ level: Number(element.tagName[1]) || 1, elements: [], text: "" });
    }
    const part = parts[parts.length - 1];
    part.elements.push(element);
    part.text += " " + element.textContent.toLowerCase();
  });
  // The headings that a part stands below are shown with it.
  const above = index => {
    const headings = [];
    let level = parts[index].level;
    for (let each = index - 1; each >= 0 && level > 1; each--) {
      if (parts[each].level < level) {
        level = parts[each].level;
        headings.push(parts[each].elements[0]);
      }
    }
    return headings;
  };
  const label = document.createElement("label");
  const input = Object.assign(document.createElement("input"), { type: "search" });
  const said = document.createElement("output");
  label.append("Search ", input);
  const form = document.createElement("form");
  form.className = "search";
  form.setAttribute("role", "search");
  form.append(label, " ", said);
  form.addEventListener("submit", event => event.preventDefault());
  const search = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
    const found = parts.map(part => words.every(word => part.text.includes(word)));
    parts.forEach((part, index) => part.elements.forEach(element => { element.hidden = !found[index]; }));
    found.forEach((holds, index) => {
      if (holds) above(index).forEach(heading => { heading.hidden = false; });
    });
    said.textContent = words.length === 0 ? "" : found.filter(holds => holds).length + " of " + parts.length + " sections";
  };
  input.addEventListener("input", search);
  // A link leads to what may be hidden.
  addEventListener("hashchange", () => {
    input.value = "";
    search();
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.scrollIntoView();
  });
  main.before(form);
}
