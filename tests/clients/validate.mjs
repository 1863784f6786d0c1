// Validates OpenAPI documents: node validate.mjs FILE…

import { Validator } from "@seriousme/openapi-schema-validator";

let failed = 0;
for (const file of process.argv.slice(2)) {
  const { valid, errors } = await new Validator().validate(file);
  if (!valid) {
    failed += 1;
    console.error(`${file}: ${JSON.stringify(errors, null, 1)}`);
  }
}
console.log(`${process.argv.length - 2 - failed} documents are valid`);
process.exitCode = Math.min(failed, 1);
