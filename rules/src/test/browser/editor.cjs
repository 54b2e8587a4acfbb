"use strict";
// What an editor shows in a manifest: node editor.cjs MODULES FILE LINE COLUMN; prints the completions at that place, what it says
// of the word there, and the problems of the file, a line each. Lines and columns count from 1.
const { spawn } = require("child_process");
const fs = require("fs");
const { createRequire } = require("module");
const path = require("path");
const { pathToFileURL } = require("url");
const [, , modules, file, line, column] = process.argv;
const rpc = createRequire(path.join(modules, "editor.cjs"))("vscode-jsonrpc/node");

const SETTINGS = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
  http: {}, editor: {}, "[yaml]": {}, vscodeYaml: {}, files: {},
};
const uri = pathToFileURL(file).href;
const place = { textDocument: { uri }, position: { line: line - 1, character: column - 1 } };

async function main() {
  const server = spawn("node", [path.join(modules, "yaml-language-server", "bin", "yaml-language-server"), "--stdio"],
    { stdio: ["pipe", "pipe", "inherit"] });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));
  connection.onRequest("workspace/configuration", asked => asked.items.map(item => SETTINGS[item.section] ?? {}));
  connection.onRequest("client/registerCapability", () => null);
  const problems = new Promise(resolve =>
    connection.onNotification("textDocument/publishDiagnostics", said => resolve(said.diagnostics)));
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid, rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } }, hover: {} },
    },
  });
  connection.sendNotification("initialized", {});
  connection.sendNotification("workspace/didChangeConfiguration", { settings: SETTINGS });
  connection.sendNotification("textDocument/didOpen",
    { textDocument: { uri, languageId: "yaml", version: 1, text: fs.readFileSync(file, "utf8") } });

  const found = (await problems).map(each => `problem ${each.range.start.line + 1}: ${each.message}`);
  const completions = await connection.sendRequest("textDocument/completion", place);
  const hover = await connection.sendRequest("textDocument/hover", place);
  const said = hover?.contents?.value ?? "";
  console.log([
    ...(completions?.items ?? []).map(item => `completion ${item.label}: ${item.documentation?.value ?? item.documentation ?? ""}`),
    `hover ${said}`,
    ...found,
  ].map(text => text.replace(/\s+/g, " ").trim()).join("\n"));
  server.kill();
  process.exit(0);
}

main().catch(error => {
  console.log(`failed: ${error.stack}`);
  process.exit(1);
});
