/** Verdicts: rule packs, the engine that runs them, and the report it makes. */
package org.mingzhang.check;
