/**
 * Answers lines: an empty one ends those that are answered together, and more may follow.
 */

/**
 * @param {(line: string) => string | Promise<string>} reply  to a line, in one line
 */
export async function answerLines(reply) {
  process.stdin.setEncoding("utf-8");
  let given = "";
  for await (const piece of process.stdin) {
    given += piece;
    if (!given.endsWith("\n\n")) continue;
    const lines = given.split("\n").slice(0, -2);
    given = "";
    // Pyodide puts a text together sign by sign. As bytes it is whole: in pieces, thousands of
    // replies cost the collector of garbage more than Python takes to make them.
    const replies = [];
    for (const line of lines) replies.push(Buffer.from(`${await reply(line)}\n`));
    process.stdout.write(Buffer.concat(replies));
  }
}
