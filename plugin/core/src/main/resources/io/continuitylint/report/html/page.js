"use strict";
// The theme, what a link within the page opens, and what is open on paper.
{
  const root = document.documentElement;
  const theme = document.getElementById("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
  const name = () => { theme.textContent = isDark() ? "Light" : "Dark"; theme.setAttribute("aria-label", `Switch to ${isDark() ? "light" : "dark"} colours`); };
  theme.hidden = false;
  theme.addEventListener("click", () => { root.dataset.theme = isDark() ? "light" : "dark"; name(); });
  dark.addEventListener("change", name);
  name();

  const opened = () => {
    let target = null;
    try {
      const id = decodeURIComponent(location.hash.slice(1));
      if (id.startsWith("finding-")) later.read(document.getElementById("finding-list"));
      target = document.getElementById(id);
    } catch {
      return;
    }
    for (let here = target; here; here = here.parentElement) {
      if (here.tagName === "DETAILS") here.open = true;
      here.hidden = false;
    }
    // The drawing of a function brings itself into view.
    if (!target?.classList.contains("sheet")) target?.scrollIntoView();
  };
  addEventListener("hashchange", opened);
  if (location.hash) opened();

  const closed = [];
  addEventListener("beforeprint", () => document.querySelectorAll("details.standard:not([open])").forEach(each => {
    each.open = true;
    closed.push(each);
  }));
  addEventListener("afterprint", () => closed.splice(0).forEach(each => { each.open = false; }));
}
