/** The rule site: a page for every rule of some packs, for people, as plain files. */
package org.mingzhang.sdk.site;
