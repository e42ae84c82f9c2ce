import * as v from 'valibot';

/** A request that is not of the form it should have. Says nothing of what was in it. */
class BadRequestError extends Error {
  readonly statusCode = 400;
  constructor() {
    super('bad request');
    this.name = 'BadRequestError';
  }
}

/** The body of a request. @throws BadRequestError, which is answered with 400. */
export function checked<Schema extends v.GenericSchema>(schema: Schema, body: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body);
  if (!result.success) throw new BadRequestError();
  return result.output;
}
