/** Only addresses of this site: a sign-in page must not send people elsewhere. */
export const safeNext = (next: unknown) => (typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : "/");
