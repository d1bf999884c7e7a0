/**
 * Events of SLA clocks: one shape for every service that has clocks, the full state of one clock of one case each time,
 * so that the newest revision is all that a reader needs. How a clock runs is the service kit's matter.
 */
package io.telcopledge.contracts.sla;
