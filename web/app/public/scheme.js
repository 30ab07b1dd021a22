// Runs before the first paint, so that a dark screen never flashes white. An external file, because the policy has no inline scripts.
(function () {
  var stored = null;
  try {
    stored = localStorage.getItem("plumbline.color-scheme");
  } catch (unavailable) {
    stored = null;
  }
  var dark =
    stored === "dark" || (stored !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();
