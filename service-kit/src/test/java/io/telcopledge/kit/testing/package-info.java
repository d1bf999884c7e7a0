/** What the tests of all services stand on: a real broker, database and issuer, tokens, and rules of layering. */
package io.telcopledge.kit.testing;
