/**
 * The JSON form of a layout: what another system supplies when it has the content of a disclosure but no file, and
 * what a reading can be kept in. Its schema is {@code docs/schemas/layout.schema.json}; writing and reading it again
 * yields an equal layout.
 */
package org.mingzhang.readers.json;
