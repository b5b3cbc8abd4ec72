// A local Telegram in a process of its own, so that its work is not counted as the bot's.
import { createLocalTelegram } from "../dist/playground/local-telegram.js";

const telegram = createLocalTelegram({ token: process.argv[2] });
const { url } = await telegram.listen();
const users = [];
for (let index = 0; index < Number(process.argv[3]); index++) {
  const user = telegram.addUser({ firstName: "Bench" });
  telegram.send(user, user.id, { text: "/start" });
  users.push(user.id);
}
process.send({ url, users });
