/**
 * Events of the use of personal data. They name a customer by an opaque reference, and never hold the data that was
 * used.
 */
package io.telcopledge.contracts.privacy;
