// Checks a SARIF log against the schema of SARIF 2.1.0, of draft 4 and with a pattern that is no regular expression of
// Unicode, and prints what is wrong with it, a line a fault.
//   node validate-sarif.cjs FILE
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const Ajv = require("ajv-draft-04");
const addFormats = require("ajv-formats");

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const package = join(__dirname, "node_modules", "@microsoft", "jest-sarif", "lib", "schemas");
const validate = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(read(join(package, "sarif-2.1.0-rtm.5.json")));
if (!validate(read(process.argv[2]))) for (const error of validate.errors) console.log(`${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
