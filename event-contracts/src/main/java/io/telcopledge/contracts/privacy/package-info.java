/**
 * Events of the use and the protection of personal data. They name a customer by an opaque reference or not at all, and
 * never hold the data itself.
 */
package io.telcopledge.contracts.privacy;
