/** The part of JSON Schema that our schemas come out as. */
export interface FieldSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  pattern?: string;
  const?: unknown;
  examples?: unknown[];
  enum?: string[];
  enumDescriptions?: string[];
  properties?: Record<string, FieldSchema>;
  required?: string[];
  items?: FieldSchema | FieldSchema[];
  anyOf?: FieldSchema[];
  additionalProperties?: FieldSchema | false;
  $ref?: string;
  /** What the schemas of several kinds have in common, by name. */
  definitions?: Record<string, FieldSchema>;
  /** Kinds that the field may name; written out before an editor's program reads it. */
  $names?: readonly string[];
}
