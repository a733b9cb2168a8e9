/// A page that we wrote in the dialect: a service that does not exist.
enum OrchardPage {
  static let text = #"""
    :original_name: ListTrees.html

    .. _ListTrees:

    Listing Trees
    =============

    Function
    --------

    This API lists the trees of an orchard.

    URI
    ---

    GET /v1/{project_id}/orchards/{orchard_id}/trees

    .. table:: **Table 1** URI parameters

       ========== ========= ====== ===========
       Parameter  Mandatory Type   Description
       ========== ========= ====== ===========
       orchard_id Yes       String Orchard
       project_id Yes       String Project
       ========== ========= ====== ===========

    .. table:: **Table 2** Query parameters

       +-----------+-----------+---------+---------------------------------------------------------------------+
       | Parameter | Mandatory | Type    | Description                                                         |
       +===========+===========+=========+=====================================================================+
       | limit     | No        | Integer | Trees on a page. The value ranges from **1** to **50**. The default |
       |           |           |         | value is **20**.                                                    |
       +-----------+-----------+---------+---------------------------------------------------------------------+
       | offset    | No        | Integer | Start page for pagination display. The default value is **0**.      |
       +-----------+-----------+---------+---------------------------------------------------------------------+
       | kind      | No        | String  | Kind of tree. Options:                                              |
       |           |           |         |                                                                     |
       |           |           |         | -  **apple**: apple tree                                            |
       |           |           |         |                                                                     |
       |           |           |         | -  **pear**: pear tree                                              |
       +-----------+-----------+---------+---------------------------------------------------------------------+

    Request Parameters
    ------------------

    None

    Response Parameters
    -------------------

    **Status code**: **200**

    .. table:: **Table 3** Response body parameters

       +-------------+---------------------------------------------------------+-------------+
       | Parameter   | Type                                                    | Description |
       +=============+=========================================================+=============+
       | total_count | Integer                                                 | Trees       |
       +-------------+---------------------------------------------------------+-------------+
       | trees       | Array of :ref:`Tree <listtrees__response_tree>` objects | Trees       |
       +-------------+---------------------------------------------------------+-------------+

    .. _listtrees__response_tree:

    .. table:: **Table 4** Tree

       +-------------+---------------------------------------------------------+-------------------------------------+
       | Parameter   | Type                                                    | Description                         |
       +=============+=========================================================+=====================================+
       | @orchard:id | Long                                                    | Number                              |
       +-------------+---------------------------------------------------------+-------------------------------------+
       | age         | String                                                  | Age                                 |
       +-------------+---------------------------------------------------------+-------------------------------------+
       | grafts      | Array of :ref:`Tree <listtrees__response_tree>` objects | Trees grafted onto it               |
       +-------------+---------------------------------------------------------+-------------------------------------+
       | health      | Float                                                   | Health. The value ranges from **0** |
       |             |                                                         | to **1**.                           |
       +-------------+---------------------------------------------------------+-------------------------------------+
       | labels      | Map<String,Array<String>>                               | Labels                              |
       +-------------+---------------------------------------------------------+-------------------------------------+
       | state       | Integer                                                 | State. Options:                     |
       |             |                                                         |                                     |
       |             |                                                         | -  **0**: planted                   |
       |             |                                                         |                                     |
       |             |                                                         | -  **1**: growing                   |
       +-------------+---------------------------------------------------------+-------------------------------------+

    Example Requests
    ----------------

    .. code-block:: text

       GET https://{endpoint}/v1/{project_id}/orchards/{orchard_id}/trees?limit=5

    Example Responses
    -----------------

    **Status code**: **200**

    OK

    .. code-block::

       {
         "total_count" : 1,
         "trees" : [ {
           "@orchard:id" : 9007199254740993,
           "age" : 12,
           "state" : 2,
           "owner" : "ada"
         } ]
       }

    Status Codes
    ------------

    =========== ===========
    Status Code Description
    =========== ===========
    200         OK
    404         Not Found
    =========== ===========

    """#
}
