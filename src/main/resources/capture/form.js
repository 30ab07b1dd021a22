// Sends the form without leaving the page and shows problems at their fields. Without this script the form is sent as every
// form is, and the server's page says the same.
const form = document.getElementById("capture");
const problems = document.getElementById("problems");
const button = form.querySelector("button");
let request = { body: "", key: "" };

/** Sent again unchanged it is the same request, whatever became of the first answer. */
function keyOf(body) {
  if (request.body !== body) request = { body, key: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}` };
  return request.key;
}

function clear() {
  problems.hidden = true;
  problems.replaceChildren();
  for (const error of form.querySelectorAll(".error")) {
    error.hidden = true;
    error.textContent = "";
  }
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function complain(text, errors = []) {
  problems.append(element("p", text));
  const list = document.createElement("ul");
  for (const { pointer, message } of errors) {
    const field = document.getElementById(pointer.slice(1));
    const error = document.getElementById(`${pointer.slice(1)}-error`);
    if (field !== null && error !== null) {
      field.setAttribute("aria-invalid", "true");
      error.textContent = message;
      error.hidden = false;
    }
    const link = element("a", message);
    link.href = `#${pointer.slice(1)}`;
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  if (errors.length > 0) problems.append(list);
  problems.hidden = false;
  problems.focus();
  if (!document.title.startsWith("Error: ")) document.title = `Error: ${document.title}`;
}

function thank({ message, returnTo, confirmation }) {
  if (returnTo) {
    window.top.location.assign(returnTo);
    return;
  }
  const title = element("h1", confirmation ? "Almost done" : "Thank you");
  title.tabIndex = -1;
  document.querySelector("main").replaceChildren(title, element("p", message));
  document.title = title.textContent;
  title.focus();
}

async function send() {
  const given = [...new FormData(form)].filter(([, value]) => value.trim() !== "");
  const body = JSON.stringify(Object.fromEntries(given));
  const answer = await fetch(form.dataset.send, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": keyOf(body) },
    body,
  });
  const said = await answer.json();
  if (answer.ok) thank(said);
  else complain(said.detail ?? said.title, said.errors);
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  clear();
  try {
    await send();
  } catch {
    complain("It could not be sent. Look at your connection and send it again.");
  } finally {
    button.removeAttribute("aria-disabled");
  }
});
