/** Whether the service is ready: it is when its database works. The broker's state is told, and decides nothing. */
package io.telcopledge.kit.health;
