/** The one route there is: its chat is CASEWORKER_CHAT_ID. */
export const ROUTE = "caseworkers";
