// A webhook in a process of its own, so that a test can kill it in the middle of an update. It tells
// its parent of every update, and answers all but those that ask it to hang.
import { createServer } from "node:http";

const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  const update = JSON.parse(body);
  process.send({ updateId: update.update_id, text: update.message.text });
  if (update.message.text !== process.env.HANGS_ON) response.end();
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send({ listening: true }));
process.on("disconnect", () => process.exit());
