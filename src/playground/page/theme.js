// @ts-check
import { segments } from "./segments.js";

const KEPT_AS = "dauys-playground-theme";

/**
 * Light, dark, or as the system has it. The choice is kept in this browser where that is allowed.
 * @param {HTMLElement} field
 */
export function createThemeSwitch(field) {
  const choices = [
    { value: "system", label: "Auto" },
    { value: "light", label: "Light" },
    { value: "dark", label: "Dark" },
  ];
  const group = segments("theme", choices, (value) => {
    apply(value);
    keep(value);
  });
  field.append(...group.elements);
  const kept = read();
  group.choose(kept);
  apply(kept);
}

/** @param {string} value */
function apply(value) {
  if (value === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
}

function read() {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return kept === "light" || kept === "dark" ? kept : "system";
  } catch {
    return "system";
  }
}

/** @param {string} value */
function keep(value) {
  try {
    localStorage.setItem(KEPT_AS, value);
  } catch {
    // A browser that keeps nothing begins with the system's colours next time.
  }
}
