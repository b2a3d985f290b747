// Deletes what was counted beforehand of hubs.
MATCH (hub:Hub)
DETACH DELETE hub
