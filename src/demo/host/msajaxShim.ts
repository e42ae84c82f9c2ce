/**
 * What the npm build of Office.js uses of MicrosoftAjax.js. Without these names it fetches that library from a CDN, which
 * a demo without a network cannot do. Runs before Office.js, in the pane's page, in the demo only.
 */
type Named = Record<string, unknown>;
const page = window as unknown as Named;

function registerNamespace(dotted: string): void {
  let parent = page;
  for (const name of dotted.split('.')) parent = (parent[name] ??= {}) as Named;
}

function systemError(name: string): (parameter?: string, message?: string) => Error {
  return (parameter, message) =>
    Object.assign(new Error(`Sys.${name}: ${message ?? parameter ?? ''}`), { name: `Sys.${name}` });
}

page.Type = Object.assign(Function, { registerNamespace, registerClass: () => undefined });

Object.assign(Function.prototype, {
  registerClass(this: unknown) {
    return this;
  },
});
Object.assign(Function, { _validateParams: () => null, _validateParameter: () => null });

Object.assign(Error, {
  create: (message: string, info: object) => Object.assign(new Error(message), info),
  argument: systemError('ArgumentException'),
  argumentNull: systemError('ArgumentNullException'),
  argumentOutOfRange: systemError('ArgumentOutOfRangeException'),
  argumentType: systemError('ArgumentTypeException'),
  invalidOperation: systemError('InvalidOperationException'),
  notImplemented: systemError('NotImplementedException'),
  parameterCount: systemError('ParameterCountException'),
});

Object.assign(String, {
  format: (pattern: string, ...values: unknown[]) =>
    pattern.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
});

page.Sys = {
  StringBuilder: () => undefined,
  Debug: { trace: () => undefined },
  Browser: { agent: null, InternetExplorer: {} },
  Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
};
