import { afterEach, expect, test } from "vitest";
import { troubles } from "../support/calm.js";
import { content } from "../support/content.js";
import { type Dauys, startDauys } from "../support/dauys.js";
import { ENGLISH_STORY, quickReport } from "../support/english-walk.js";
import { createPerson, type Person } from "../support/people.js";
import { identityOf } from "../support/traces.js";

let dauys: Dauys;
afterEach(() => dauys.stop());

const { texts } = await content();
const said = (id: string) => texts.lookUp("ru", id);

async function delivered(): Promise<Person> {
  dauys = await startDauys();
  await quickReport(dauys.worker());
  await dauys.caseworker().sees(ENGLISH_STORY);
  const user = dauys.telegram.addUser({ firstName: "Yangikelin", username: "yangi_kelin_88" });
  dauys.telegram.setMember(dauys.group.id, user, "member");
  return createPerson(dauys.telegram, user, dauys.group.id);
}

test("a new member acts only after an administrator has confirmed them, and never after leaving", async () => {
  const newcomer = await delivered();
  await newcomer.presses("✋");
  await newcomer.isTold(said("desk-unconfirmed"));
  await newcomer.sees("Yangikelin");
  const confirm = `✅ ${said("member-button-confirm")}`;
  await newcomer.presses(confirm);
  await newcomer.isTold(said("member-only-administrators"));
  const administrator = dauys.caseworker();
  await administrator.presses(confirm);
  await administrator.isTold(said("member-confirmed-short"));
  await newcomer.presses("✋");
  await newcomer.isTold(said("claim-won"));

  dauys.telegram.setMember(dauys.group.id, newcomer.user, "left");
  await dauys.settled();
  dauys.telegram.setMember(dauys.group.id, newcomer.user, "member");
  // Told the same before: with the taps of now alone.
  const back = createPerson(dauys.telegram, newcomer.user, dauys.group.id);
  await back.presses("🔧");
  await back.isTold(said("desk-unconfirmed"));
  await dauys.settled();
  expect(troubles(dauys.log())).toEqual([]);
  await dauys.expectNoTraces(identityOf(newcomer.user));
});

test("the group is offered the commands that are there", async () => {
  await delivered();
  const { telegram, group, caseworkers } = dauys;
  await dauys.settled();
  const commands = () => telegram.commandsFor(caseworkers[0], group.id).map((each) => each.command);
  for (let tries = 0; tries < 100 && commands().length === 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  for (const command of ["claim", "level", "r", "help"]) expect(commands()).toContain(command);
});
