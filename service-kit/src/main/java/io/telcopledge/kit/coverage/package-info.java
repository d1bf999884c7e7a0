/** Which spans of which streams the sources declare complete. The arithmetic is pure. */
package io.telcopledge.kit.coverage;
