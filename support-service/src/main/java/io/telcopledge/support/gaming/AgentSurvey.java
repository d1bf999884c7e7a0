package io.telcopledge.support.gaming;

/**
 * How one agent's callers were surveyed in a quarter.
 *
 * @param team where the agent works, empty where nobody told
 */
public record AgentSurvey(String agent, String team, SurveyCounts counts) {}
