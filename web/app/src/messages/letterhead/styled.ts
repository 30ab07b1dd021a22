/** The style sheet of a page in a frame needs the mark that the policy of this page asks for. */
export const styled = (page: string, nonce: string) => page.replace("<style>", `<style nonce="${nonce}">`);
