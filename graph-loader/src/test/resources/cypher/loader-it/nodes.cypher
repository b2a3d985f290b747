// Ids of all nodes with a label.
// @param label string - the label
// @column id string - the id
MATCH (node:$($label))
RETURN coalesce(node.id, node.surface, node.paper) AS id
ORDER BY id
