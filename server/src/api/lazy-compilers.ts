// Compiles a route's schemas when it is first asked: compiling all of them would be a third of the time to start.
import AjvCompiler from "@fastify/ajv-compiler";
import SerializerCompiler from "@fastify/fast-json-stringify-compiler";
import type { FastifyInstance, FastifySchemaCompiler } from "fastify";
import type { TSchema } from "typebox";

type Validate = ReturnType<FastifySchemaCompiler<TSchema>>;

/** A function that makes its value at the first call and answers it from then on. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// What a schema does not name is refused, not removed.
const ajv = once(() => AjvCompiler()({}, { customOptions: { removeAdditional: false } }));
const stringify = once(() => SerializerCompiler()({}));

const compileSchema: FastifySchemaCompiler<TSchema> = (route) => {
  const compiled = once(() => ajv()(route) as Validate);
  // The findings of the last call are read from the function itself.
  const validate: Validate = (data: unknown) => {
    const answer = compiled()(data);
    validate.errors = compiled().errors ?? null;
    return answer;
  };
  return validate;
};

/** Fastify's own compilers, each schema's at its first use. A schema that is none is a 500 of its route alone. */
export function compileSchemasLate(app: FastifyInstance): void {
  app.setValidatorCompiler(compileSchema);
  app.setSerializerCompiler((route) => {
    const serialize = once(() => stringify()({ ...route, httpStatus: route.httpStatus ?? "" }));
    return (data) => serialize()(data);
  });
}
