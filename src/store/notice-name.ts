/** The two parts of the name of a return address; `of` is empty where it is that of a whole chat. */
export function noticeParts(blind: string): { readonly chat: string; readonly of: string } {
  const [chat = "", of = ""] = blind.split(".");
  return { chat, of };
}
