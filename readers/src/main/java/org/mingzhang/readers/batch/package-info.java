/** From the paths that a user names to one report over all their disclosures; what every face does the same. */
package org.mingzhang.readers.batch;
