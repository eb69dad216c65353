const MONTH_OF = (day: string) => `strftime(DATE '1970-01-01' + ${day}, '%Y-%m')`;
const MONTHS_FROM = (month: string) => `(substr(${month}, 1, 4)::INTEGER * 12 + substr(${month}, 6)::INTEGER)`;
const NAMED = `channel <> '' AND kind <> '환불'`;

/** What the tables below are asked of: counted rows, customers, purchase days, decisions, and who is a regular when. */
export const PREPARE = (regularProducts: string, asOf: number): string[] => [
  `CREATE TABLE counted AS SELECT *, ${MONTH_OF('day')} AS month FROM deals WHERE status IN ('', '완료')`,
  `CREATE TABLE months AS SELECT DISTINCT ${MONTH_OF('day')} AS month
    FROM (SELECT unnest(generate_series((SELECT min(day) FROM counted), ${asOf}))::INTEGER AS day)`,
  `CREATE TABLE purchases AS SELECT customer, day, any_value(month) AS month, sum(amount) AS amount
    FROM counted WHERE kind = '거래' AND customer <> '비회원' GROUP BY customer, day`,
  `CREATE TABLE people AS SELECT customer,
      CASE WHEN min(day) FILTER (${NAMED}) = min(day) THEN arg_min(channel, day::BIGINT * 10000000 + line) FILTER (${NAMED})
        ELSE 'unknown' END AS channel,
      min(day) FILTER (kind = '거래') AS first, min(day) FILTER (kind = '멤버십가입') AS decision,
      sum(amount) FILTER (kind IN ('거래', '환불')) AS amount
    FROM counted WHERE customer <> '비회원' GROUP BY customer`,
  `CREATE TABLE turns AS SELECT customer, kind, month, lead(month) OVER (PARTITION BY customer ORDER BY day, line) AS next
    FROM counted WHERE kind IN ('멤버십가입', '탈퇴')`,
  `CREATE TABLE regulars AS
    SELECT customer, m.month, 'base' AS time FROM turns t JOIN months m
      ON m.month > t.month AND (t.next IS NULL OR m.month <= t.next) WHERE kind = '멤버십가입'
    UNION ALL SELECT customer, m.month, 'closing' FROM turns t JOIN months m
      ON m.month >= t.month AND (t.next IS NULL OR m.month < t.next) WHERE kind = '멤버십가입'`,
  `CREATE TABLE money AS SELECT c.month, c.kind, c.amount, c.customer = '비회원' AS unregistered,
      CASE WHEN c.customer = '비회원' THEN coalesce(nullif(c.channel, ''), 'unknown') ELSE p.channel END AS channel,
      c.day >= p.decision AND c.product IN (${regularProducts}) AS regular
    FROM counted c LEFT JOIN people p USING (customer) WHERE c.kind IN ('거래', '환불')`,
  `CREATE TABLE events AS
    SELECT DISTINCT 'application' AS event, c.month, p.channel, customer
      FROM counted c JOIN people p USING (customer) WHERE c.kind = '신청'
    UNION ALL SELECT 'experience', ${MONTH_OF('first')}, channel, customer FROM people WHERE first IS NOT NULL
    UNION ALL SELECT 'decision', ${MONTH_OF('decision')}, channel, customer FROM people WHERE decision IS NOT NULL`,
  `CREATE TABLE buyers AS SELECT customer, min(day) AS first, max(day) AS last, count(*) AS days, any_value(p.amount) AS amount,
      ${MONTH_OF('min(day)')} AS cohort FROM purchases JOIN people p USING (customer) GROUP BY customer`,
  `CREATE TABLE gaps AS SELECT gap FROM (
      SELECT day - lag(day) OVER (PARTITION BY customer ORDER BY day) AS gap FROM purchases) WHERE gap IS NOT NULL`,
  `CREATE TABLE cuts AS SELECT quantile_cont(amount, 0.25) AS low, quantile_cont(amount, 0.5) AS middle,
      quantile_cont(amount, 0.75) AS high FROM buyers`,
];

const EVENT_COUNTS = `
  count(*) FILTER (event = 'application')::INTEGER AS applications,
  count(*) FILTER (event = 'experience')::INTEGER AS "firstExperience",
  count(*) FILTER (event = 'decision')::INTEGER AS decisions`;

export const MONTHS = `
  WITH happened AS (SELECT month, ${EVENT_COUNTS} FROM events GROUP BY month),
    sold AS (SELECT month, sum(amount) AS sales, count(*) FILTER (kind = '거래')::INTEGER AS orders,
      sum(amount) FILTER (regular) AS "regularSales", sum(amount) FILTER (unregistered) AS "unregisteredSales"
      FROM money GROUP BY month),
    stood AS (SELECT month, count(*) FILTER (time = 'base')::INTEGER AS base,
      count(*) FILTER (time = 'base' AND b.customer IS NOT NULL)::INTEGER AS active,
      count(*) FILTER (time = 'closing')::INTEGER AS closing
      FROM regulars r LEFT JOIN (SELECT DISTINCT customer, month FROM purchases) b USING (customer, month) GROUP BY month)
  SELECT month, coalesce(applications, 0) AS applications, coalesce("firstExperience", 0) AS "firstExperience",
    coalesce(decisions, 0) AS decisions, coalesce(base, 0) AS "baseRegulars", coalesce(active, 0) AS "activeRegulars",
    coalesce(closing, 0) AS "closingRegulars", coalesce(sales, 0) AS sales, coalesce(orders, 0) AS orders,
    coalesce("regularSales", 0) AS "regularSales", coalesce("unregisteredSales", 0) AS "unregisteredSales"
  FROM months LEFT JOIN happened USING (month) LEFT JOIN sold USING (month) LEFT JOIN stood USING (month) ORDER BY month`;

export const CHANNELS = `
  WITH happened AS (SELECT month, channel, ${EVENT_COUNTS} FROM events GROUP BY ALL),
    sold AS (SELECT month, channel, sum(amount) AS sales FROM money GROUP BY ALL)
  SELECT month, channel, coalesce(applications, 0) AS applications, coalesce("firstExperience", 0) AS "firstExperience",
    coalesce(decisions, 0) AS decisions, coalesce(sales, 0) AS sales
  FROM happened FULL JOIN sold USING (month, channel)`;

export const COHORTS = `
  SELECT cohort, ${MONTHS_FROM('month')} - ${MONTHS_FROM('cohort')} AS "offset",
    count(DISTINCT customer)::INTEGER AS active, sum(p.amount) AS sales
  FROM purchases p JOIN buyers b USING (customer) GROUP BY ALL`;

export const REPEATS = (asOf: number): string => `
  WITH seconds AS (SELECT b.cohort, b.first, min(p.day) FILTER (p.day > b.first) AS second
    FROM buyers b JOIN purchases p USING (customer) GROUP BY b.customer, b.cohort, b.first)
  SELECT cohort, w.days AS "window", count(*) FILTER (${asOf} - first >= w.days)::INTEGER AS ripe,
    count(*) FILTER (${asOf} - first >= w.days AND second - first <= w.days)::INTEGER AS converted
  FROM seconds, (VALUES (30), (60), (90), (180), (365)) w(days) GROUP BY ALL`;

export const INTERVALS = `
  SELECT count(*)::INTEGER AS count, quantile_cont(gap, 0.25) AS p25, quantile_cont(gap, 0.5) AS median,
    quantile_cont(gap, 0.75) AS p75, quantile_cont(gap, 0.9) AS p90, avg(gap) AS mean FROM gaps`;

export const SEGMENTS = (asOf: number): string => `
  WITH limits AS (SELECT quantile_cont(gap, 0.5) AS recent, quantile_cont(gap, 0.75) AS active,
      quantile_cont(gap, 0.9) AS late FROM gaps),
    named AS (SELECT amount, CASE
        WHEN ${asOf} - last > late THEN CASE WHEN days >= 3 THEN 'lostLoyal' ELSE 'gone' END
        WHEN ${asOf} - last > active THEN CASE WHEN days >= 3 THEN 'slippingLoyal' ELSE 'slipping' END
        WHEN days >= 5 AND amount > high THEN 'best' WHEN days >= 3 THEN 'loyal' WHEN days = 2 THEN 'second' ELSE 'new'
      END AS segment FROM buyers, limits, cuts),
    names AS (SELECT unnest(['best', 'loyal', 'second', 'new', 'slippingLoyal', 'slipping', 'lostLoyal', 'gone']) AS segment,
      unnest(range(8)) AS place)
  SELECT segment, count(n.amount)::INTEGER AS customers, coalesce(sum(n.amount), 0) AS amount
  FROM names LEFT JOIN named n USING (segment) GROUP BY segment, place ORDER BY place`;
