/** What becomes of a record that cannot be handled, told without its contents. */
package io.telcopledge.contracts.deadletter;
