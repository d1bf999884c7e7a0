/** Transactions from plain threads, and rows in bulk: what the kit's stores share. No table is known here. */
package io.telcopledge.kit.database;
