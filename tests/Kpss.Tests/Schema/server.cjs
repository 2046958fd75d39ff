// Speaks with the YAML language server as an editor would, and prints what it answers as JSON.
//   node server.cjs QUESTIONS
// QUESTIONS is a JSON file: { folder, questions: [{ path, text?, line?, column?, ask: "diagnostics" | "completion" | "hover" }] }.
// The settings are those that kpss wrote into the folder; lines and columns count from 0.
const { spawn } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");

const { folder, questions } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const settings = JSON.parse(readFileSync(join(folder, ".vscode/settings.json"), "utf8"));
const program = join(__dirname, "node_modules/yaml-language-server/bin/yaml-language-server");
const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });

const answers = new Map();
const published = new Map();
let lastId = 0;
// The server keeps what it has parsed by path and version.
let lastVersion = 0;
let buffer = Buffer.alloc(0);

const send = (message) => {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
};
const request = (method, params) => new Promise((resolve) => {
  answers.set(++lastId, resolve);
  send({ id: lastId, method, params });
});
const notify = (method, params) => send({ method, params });

// `yaml.schemas` asked for as `yaml` is { schemas }.
const section = (name) => {
  if (name in settings) return settings[name];
  const own = Object.entries(settings).filter(([key]) => key.startsWith(`${name}.`));
  if (own.length === 0) return null;
  const value = {};
  for (const [key, setting] of own) {
    const parts = key.slice(name.length + 1).split(".");
    let at = value;
    for (const part of parts.slice(0, -1)) at = at[part] ??= {};
    at[parts.at(-1)] = setting;
  }
  return value;
};

const offline = (value) => ({ ...value, schemaStore: { enable: false }, validate: true, hover: true, completion: true });

const take = (message) => {
  if (message.method === "workspace/configuration") {
    send({ id: message.id, result: message.params.items.map((item) => (item.section === "yaml" ? offline(section("yaml")) : section(item.section))) });
  } else if (message.method === "textDocument/publishDiagnostics") {
    published.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) {
    send({ id: message.id, result: null });
  } else if (message.id !== undefined) {
    answers.get(message.id)?.(message.result ?? message.error);
  }
};

server.stdout.on("data", (chunk) => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const end = buffer.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())[1]);
    if (buffer.length < end + 4 + length) return;
    const body = buffer.subarray(end + 4, end + 4 + length).toString();
    buffer = buffer.subarray(end + 4 + length);
    take(JSON.parse(body));
  }
});

const within = (promise, what) => Promise.race([
  promise,
  new Promise((_, reject) => setTimeout(() => reject(new Error(`no answer: ${what}`)), 60000).unref()),
]);

const ask = async ({ path, text, line, column, ask: what }) => {
  const uri = pathToFileURL(join(folder, path)).href;
  const told = new Promise((resolve) => published.set(uri, resolve));
  notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: ++lastVersion, text: text ?? readFileSync(join(folder, path), "utf8") } });
  const diagnostics = await within(told, path);
  const place = { textDocument: { uri }, position: { line, character: column } };
  let answer = diagnostics.map((it) => ({ line: it.range.start.line, message: it.message }));
  if (what === "completion") {
    const list = await within(request("textDocument/completion", place), path);
    answer = (list.items ?? list ?? []).map((it) => ({ label: it.label, insert: it.textEdit?.newText ?? it.insertText ?? "", about: it.documentation?.value ?? it.documentation ?? "" }));
  } else if (what === "hover") {
    answer = (await within(request("textDocument/hover", place), path))?.contents?.value ?? "";
  }
  // A closed file is told to have no faults: that must not pass for the answer to the next question.
  const closed = new Promise((resolve) => published.set(uri, resolve));
  notify("textDocument/didClose", { textDocument: { uri } });
  await within(closed, path);
  published.delete(uri);
  return answer;
};

const main = async () => {
  const rootUri = pathToFileURL(folder).href;
  await within(request("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "plan" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        publishDiagnostics: {},
        completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] } },
        hover: { contentFormat: ["markdown"] },
      },
    },
  }), "initialize");
  notify("initialized", {});
  notify("workspace/didChangeConfiguration", { settings: { yaml: offline(section("yaml")) } });
  const results = [];
  for (const question of questions) results.push(await ask(question));
  process.stdout.write(JSON.stringify(results));
  server.kill();
};

main().then(() => process.exit(0), (error) => {
  console.error(error.message);
  server.kill();
  process.exit(1);
});
