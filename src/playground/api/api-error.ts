/** What a Bot API call is refused with. `description` is in Telegram's own words. */
export class ApiError extends Error {
  readonly code: number;
  readonly description: string;
  readonly parameters: ErrorParameters | undefined;

  constructor(code: number, description: string, parameters?: ErrorParameters) {
    super(description);
    this.name = "ApiError";
    this.code = code;
    this.description = description;
    this.parameters = parameters;
  }
}

/** `ResponseParameters` of the Bot API. */
export interface ErrorParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

/** 400, the most common refusal. `reason` follows "Bad Request: ". */
export function badRequest(reason: string, parameters?: ErrorParameters): ApiError {
  return new ApiError(400, `Bad Request: ${reason}`, parameters);
}

/** 403: the bot may not speak to this chat. `reason` follows "Forbidden: ". */
export function forbidden(reason: string): ApiError {
  return new ApiError(403, `Forbidden: ${reason}`);
}

/** 409: two receivers of updates at once. `reason` follows "Conflict: ". */
export function conflict(reason: string): ApiError {
  return new ApiError(409, `Conflict: ${reason}`);
}

/** 429 with the seconds to wait, in the text and in `parameters`. */
export function tooManyRequests(retryAfterSeconds: number): ApiError {
  return new ApiError(429, `Too Many Requests: retry after ${retryAfterSeconds}`, {
    retry_after: retryAfterSeconds,
  });
}
