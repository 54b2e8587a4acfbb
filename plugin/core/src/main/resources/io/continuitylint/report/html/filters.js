"use strict";
// Each list of the page has a form of filters: a text, and for what its entries say of themselves a choice.
{
  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

  const field = (form, label, input) => {
    const named = make("label", { textContent: label });
    named.append(input);
    form.append(named);
    input.addEventListener("input", () => form.dispatchEvent(new Event("filter")));
    return input;
  };

  const choice = (form, label, values) => {
    const select = make("select", {});
    select.append(make("option", { value: "", textContent: "all" }));
    values.forEach(([value, text]) => select.append(make("option", { value, textContent: text })));
    return field(form, label, select);
  };

  const byName = (one, other) => one.localeCompare(other, "en", { numeric: true });

  const named = values => values.filter(value => value).sort(byName).map(value => [value, value]);
  const valuesOf = (entries, key) => named([...new Set(entries.map(entry => entry.dataset[key]))]);

  const STATES = [["error", "error"], ["warning", "warning"], ["info", "info"], ["accepted", "accepted"], ["ok", "nothing open"]];

  const setUp = (form, root, list) => {
    const text = field(form, "Search", make("input", { type: "search" }));
    const tests = list.choices(form, root).map(([select, holds]) => entry => select.value === "" || holds(entry, select.value));
    const said = make("output", {});
    form.append(said);
    let entries = null;
    const texts = new Map();
    const textOf = entry => {
      if (!texts.has(entry)) texts.set(entry, entry.textContent.toLowerCase());
      return texts.get(entry);
    };
    const filter = () => {
      if (!entries) {
        later.read(root);
        entries = list.entries(root);
      }
      const words = text.value.toLowerCase().split(/\s+/).filter(word => word);
      let shown = 0;
      entries.forEach(entry => {
        const holds = tests.every(test => test(entry)) && words.every(word => textOf(entry).includes(word));
        entry.hidden = !holds;
        shown += holds ? 1 : 0;
      });
      said.textContent = shown === entries.length ? `${shown} ${list.noun}` : `${shown} of ${entries.length} ${list.noun}`;
      list.after?.(root);
    };
    form.addEventListener("filter", filter);
    form.addEventListener("submit", event => event.preventDefault());
    form.hidden = false;
    said.textContent = `${form.dataset.count ?? list.entries(root).length} ${list.noun}`;
  };

  const same = key => (entry, value) => entry.dataset[key] === value;

  const lists = {
    "function-table": {
      noun: "functions",
      entries: root => [...root.tBodies[0].rows],
      choices: (form, root) => [
        [choice(form, "Tier", valuesOf([...root.tBodies[0].rows], "tier")), same("tier")],
        [choice(form, "Owner", valuesOf([...root.tBodies[0].rows], "owner")), same("owner")],
        [choice(form, "Worst finding", STATES.filter(([state]) => state !== "accepted")), same("state")],
      ],
    },
    "finding-list": {
      noun: "findings",
      entries: root => [...root.querySelectorAll("article")],
      choices: form => [
        [choice(form, "Severity", STATES.filter(([state]) => state !== "ok")), same("state")],
        [choice(form, "Family", named(form.dataset.family.split(" "))), same("family")],
        [choice(form, "Function", dependencies.functions.map(id => [id, id])), dependencies.concerns],
      ],
    },
    "calendar-list": {
      noun: "entries",
      entries: root => [...root.querySelectorAll("tbody tr")],
      choices: form => [[choice(form, "What", named(form.dataset.what.split("|"))), same("what")]],
      after: root => root.querySelectorAll("details").forEach(month => {
        month.hidden = !month.querySelector("tbody tr:not([hidden])");
        month.open = true;
      }),
    },
    "rule-list": {
      noun: "rules",
      entries: root => [...root.querySelectorAll("details")],
      choices: (form, root) => [
        [choice(form, "Family", valuesOf([...root.querySelectorAll("details")], "family")), same("family")],
        [choice(form, "Result", [["found", "with findings"], ["quiet", "without findings"]]), same("state")],
      ],
    },
  };

  document.querySelectorAll("form[data-filters]").forEach(form => {
    setUp(form, document.getElementById(form.dataset.filters), lists[form.dataset.filters]);
  });
}
