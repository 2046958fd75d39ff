// Checks JSON files against one of the published schemas and prints what is wrong with them, a line a fault.
//   node validate.cjs SCHEMAS ID FOLDER
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const Ajv = require("ajv/dist/2020");
const addFormats = require("ajv-formats");

const [schemas, id, folder] = process.argv.slice(2);
const jsonIn = (path) => readdirSync(path).sort().map((name) => [name, JSON.parse(readFileSync(join(path, name), "utf8"))]);

const ajv = addFormats(new Ajv({ strict: true, allowUnionTypes: true }));
for (const [, schema] of jsonIn(schemas)) ajv.addSchema(schema);
const validate = ajv.getSchema(id);
for (const [name, value] of jsonIn(folder)) {
  if (!validate(value)) for (const error of validate.errors) console.log(`${name}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
}
