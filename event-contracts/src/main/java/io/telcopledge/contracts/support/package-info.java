/**
 * Events of the hotline and of complaints. What a person wrote is in the inbound ones only, sealed for the journey;
 * what support-service says carries none.
 */
package io.telcopledge.contracts.support;
