"use strict";
// Sorts the rows of a table by what its cells say they are sorted by; numbers as numbers.
document.querySelectorAll("table.sortable").forEach(table => {
  const headings = [...table.tHead.rows[0].cells];
  const said = document.createElement("p");
  said.className = "unseen";
  said.setAttribute("role", "status");
  table.before(said);
  const valueOf = (row, column) => {
    const cell = row.cells[column];
    const text = cell.dataset.sort ?? cell.textContent.trim();
    return text !== "" && !isNaN(text) ? Number(text) : text;
  };
  const compare = (one, other) => {
    if (typeof one === "number" && typeof other === "number") return one - other;
    return String(one).localeCompare(String(other), "en", { numeric: true });
  };
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    heading.setAttribute("aria-sort", "none");
    button.addEventListener("click", () => {
      const descending = heading.getAttribute("aria-sort") === "ascending";
      headings.forEach(each => each.setAttribute("aria-sort", "none"));
      heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
      const body = table.tBodies[0];
      const rows = [...body.rows].map(row => [valueOf(row, column), row]);
      rows.sort((one, other) => compare(one[0], other[0]) * (descending ? -1 : 1));
      body.append(...rows.map(row => row[1]));
      said.textContent = `Sorted by ${button.textContent}, ${descending ? "descending" : "ascending"}`;
    });
  });
});
