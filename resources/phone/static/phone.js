"use strict";
// Keeps the page as it is in the depot; without it the page loads itself anew.
const script = document.currentScript;
const EVERY_MS = 3000;
let was;
const part = (id) => document.getElementById(id);

function show(view) {
  const state = part("state");
  if (state.textContent !== view.word) state.textContent = view.word;
  state.className = `state ${view.state}`;
  for (const key of ["power", "energy", "cost", "duration", "quota", "wallet"]) {
    const row = part(key);
    if (!row) continue;
    row.hidden = !view[key];
    row.querySelector("dd").textContent = view[key];
  }
  // What was promised has come true.
  const told = document.querySelector(".message.good");
  if (told && was !== undefined && was !== view.mine) told.hidden = true;
  was = view.mine;
  if (part("start")) part("start").hidden = !view.can_start;
  if (part("stop")) part("stop").hidden = !view.mine;
}

async function look() {
  try {
    const answer = await fetch(script.dataset.state, { cache: "no-store" });
    if (!answer.ok) throw new Error(String(answer.status));
    const view = await answer.json();
    if (view.signed_in !== (script.dataset.signedIn === "yes")) {
      location.replace(script.dataset.state.replace(/\/state$/, ""));
      return;
    }
    show(view);
    part("stale").hidden = true;
  } catch {
    part("stale").hidden = false;
  }
  setTimeout(look, document.hidden ? EVERY_MS * 5 : EVERY_MS);
}
setTimeout(look, EVERY_MS);
