// Checks JSON Schemas of draft 07 against the schema of that draft, compiles them, and prints what is wrong with them.
//   node metaschema.cjs FOLDER
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const Ajv = require("ajv");

const folder = process.argv[2];
for (const name of readdirSync(folder).sort()) {
  // What editors know beside the draft, such as errorMessage, is no fault.
  const ajv = new Ajv({ strict: false, unicodeRegExp: true });
  const schema = JSON.parse(readFileSync(join(folder, name), "utf8"));
  try {
    if (!ajv.validateSchema(schema)) console.log(`${name}: ${ajv.errorsText()}`);
    ajv.compile(schema);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  }
}
