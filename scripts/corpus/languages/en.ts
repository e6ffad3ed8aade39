import type { Language } from '../language.ts';

export const en: Language = {
  code: 'en',
  names: 'latin',
  term: '{q} {h}',
  named: '{n} {h}',
  formed: '{t} {f}',
  percent: '{d}%',
  money: '${d} million',
  decimalMark: '.',
  groupMark: ',',
  heads:
    'risk, market, rate, fund, account, contract, option, index, ratio, premium, policy, portfolio, model, plan, strategy, analysis, agreement, tax, loan, bond, yield, cost, margin, price, value, balance, report, statement, order, period, cycle, curve, spread, effect, theory, rule, limit, requirement, fee, payment, transfer, swap, trust, reserve, budget, audit, ledger, forecast',
  qualifiers:
    'credit, interest, currency, equity, debt, cash, capital, income, growth, dividend, inflation, liquidity, insurance, pension, mortgage, commodity, energy, trade, export, import, investment, savings, asset, inventory, revenue, profit, customer, supplier, employee, management, corporate, bank, government, household, consumer, retail, wholesale, labor, wage, property, land, rental, lease, futures, stock, merger, acquisition, default, bankruptcy, compliance, disclosure, depreciation, amortization, tax, treasury, exchange, settlement, clearing, collateral, guarantee, volatility, momentum, research, technology',
  forms:
    'in emerging markets, over the long term, per share, before tax, after tax, in a crisis, across borders, at small firms, at large companies, in agriculture, in industry, in health care, in the public sector, in the euro area, in the United States, abroad',
  words:
    'demand, supply, turnover, earnings, expenses, overheads, productivity, competition, market share, reputation, the brand, trust, quality, delivery, logistics, warehousing, production, capacity, staff, training, working hours, job security, leadership, the board, shareholders, creditors, debtors, lenders, borrowers, investors, savers, traders, brokers, regulators, auditors, accountants, lawyers, the tax office, the central bank, monetary policy, fiscal policy, economic growth, unemployment, purchasing power, consumer confidence, household debt, public spending, exchange rates, raw materials, oil prices, transport, packaging, marketing, advertising, sales, discounts, pricing, customer loyalty, complaints, service, innovation, patents, licences, software, data, automation, security, fraud, litigation, liability, supervision, transparency, bookkeeping, cash flow, equity, leverage, solvency, maturity, repayment, interest expense, refinancing, valuation, market value, book value, goodwill, uncertainty, diversification, hedging, speculation, timing',
  definitions: [
    '{t} is the term for how firms weigh {w} against {w} over a given period.',
    '{t} describes the link between {w}, {w} and {w} in a company or a market.',
    'In finance, {t} means a measure by which {w} and {w} can be compared.',
  ],
  linked: [
    'The idea is closely tied to {l}, which many analysts read together with {w}.',
    'Unlike {l}, it takes {w} and {w} into account.',
    'Those who know {l} will recognise the same logic here: first {w}, then {w}.',
    'In {y}, {c} published figures on {l} that put {w} at {p}.',
    'Supervisors often ask for {l} as well, together with {w}.',
    'The most common mistake is to confuse it with {l}, although {w} has little to do with it.',
  ],
  body: [
    'In practice, three things matter most: {w}, {w} and {w}.',
    'Between {y} and {y}, the share rose from {p} to {p}.',
    '{c}, a firm with {n} employees, reports on {w} and {w} every quarter.',
    'Whoever puts in {m} at the start would have {m} after ten years, before {w}.',
    'When {w} weakens, {w} usually follows after a few months.',
    'Critics object that {w} is hard to measure and that {w} is often left out.',
    'There are two main reasons for this, namely {w} and {w}.',
    'The figure also depends on {w}, on {w} and, less visibly, on {w}.',
    'According to a survey by {c}, {p} of the firms that answered saw no change in {w}.',
    'For example, {c} set aside {m} for {w} in {y}.',
    'Large firms treat {x} separately; small ones add it to {w}.',
    'What counts in the end is {w}, not {w}.',
  ],
  quotes: ['As a rule of thumb, first comes {w}, then {w}.', '{w} remains the most important figure, above all in the short run.'],
  items: ['{w} and {w} are weighed against each other.', 'The result depends on {w}.', '{x} is not the same as {t}.', 'Since {y}, {p} has gone to {w}.'],
  headings: ['What Is {t}?', 'How {t} Works', 'Example of {t}', 'Advantages and Disadvantages', '{t} vs. {x}', 'Criticism', 'A Short History', 'Highlights'],
  columns: ['Feature', 'Advantage', 'Disadvantage'],
};
