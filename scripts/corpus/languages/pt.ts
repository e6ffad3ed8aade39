import type { Language } from '../language.ts';

export const pt: Language = {
  code: 'pt',
  names: 'latin',
  term: '{h} {q}',
  named: '{h} de {n}',
  formed: '{t} {f}',
  percent: '{d}%',
  money: 'R$ {d} milhões',
  decimalMark: ',',
  groupMark: '.',
  heads:
    'risco, mercado, taxa, fundo, conta, contrato, opção, índice, razão, prêmio, política, carteira, modelo, plano, estratégia, análise, acordo, imposto, empréstimo, título, rendimento, custo, margem, preço, valor, saldo, relatório, demonstrativo, ordem, período, ciclo, curva, diferencial, efeito, teoria, regra, limite, exigência, tarifa, pagamento, transferência, permuta, fideicomisso, reserva, orçamento, auditoria, registro, previsão',
  qualifiers:
    'de crédito, de juros, de moeda, de ações, de dívida, de caixa, de capital, de renda, de crescimento, de dividendos, de inflação, de liquidez, de seguros, de previdência, de hipoteca, de commodities, de energia, de comércio, de exportação, de importação, de investimento, de poupança, de ativos, de estoque, de receita, de lucro, de clientes, de fornecedores, de funcionários, de gestão, de empresas, de bancos, do governo, das famílias, de consumo, de varejo, de atacado, de trabalho, de salários, de imóveis, de terras, de aluguel, de arrendamento, de futuros, de bolsa, de fusão, de aquisição, de inadimplência, de falência, de conformidade, de divulgação, de depreciação, de amortização, de tributos, do Tesouro, de câmbio, de liquidação, de compensação, de garantias, de fiança, de volatilidade, de momento, de pesquisa, de tecnologia',
  forms:
    'em mercados emergentes, no longo prazo, por ação, antes dos impostos, depois dos impostos, em uma crise, entre países, em pequenas empresas, em grandes companhias, na agricultura, na indústria, na saúde, no setor público, na zona do euro, nos Estados Unidos, no exterior',
  words:
    'a demanda, a oferta, o faturamento, os resultados, as despesas, os custos fixos, a produtividade, a concorrência, a participação de mercado, a reputação, a marca, a confiança, a qualidade, a entrega, a logística, a armazenagem, a produção, a capacidade, o pessoal, a formação, a jornada de trabalho, a estabilidade no emprego, a liderança, o conselho, os acionistas, os credores, os devedores, os financiadores, os mutuários, os investidores, os poupadores, os operadores, os corretores, a supervisão, os auditores, os contadores, os advogados, a receita federal, o banco central, a política monetária, a política fiscal, o crescimento, o desemprego, o poder de compra, a confiança do consumidor, o endividamento, o gasto público, as taxas de câmbio, as matérias-primas, o preço do petróleo, o transporte, a embalagem, o marketing, a publicidade, as vendas, os descontos, a formação de preços, a fidelidade, as reclamações, o atendimento, a inovação, as patentes, as licenças, o software, os dados, a automação, a segurança, a fraude, os litígios, a responsabilidade, o controle, a transparência, a contabilidade, o fluxo de caixa, o patrimônio líquido, a alavancagem, a solvência, o vencimento, o reembolso, a despesa financeira, o refinanciamento, a avaliação, o valor de mercado, o valor contábil, o ágio, a incerteza, a diversificação, a proteção, a especulação, o momento',
  definitions: [
    '{t} é o nome da forma como as empresas comparam {w} e {w} em um período.',
    '{t} descreve a relação entre {w}, {w} e {w} em uma empresa ou em um mercado.',
    'Em finanças, {t} significa uma medida com que se comparam {w} e {w}.',
  ],
  linked: [
    'A ideia é próxima de {l}, que muitos analistas leem junto com {w}.',
    'Ao contrário de {l}, leva em conta {w} e {w}.',
    'Quem conhece {l} vai reconhecer aqui a mesma lógica: primeiro {w}, depois {w}.',
    'Em {y}, {c} publicou números sobre {l}; para {w}, eram {p}.',
    'Os supervisores costumam pedir também {l}, junto com {w}.',
    'O erro mais comum é confundir com {l}, embora {w} tenha pouco a ver com isso.',
  ],
  body: [
    'Na prática, três coisas importam mais: {w}, {w} e {w}.',
    'Entre {y} e {y}, a parcela subiu de {p} para {p}.',
    '{c}, uma firma com {n} funcionários, informa a cada trimestre {w} e {w}.',
    'Quem aplica {m} no início teria {m} depois de dez anos, sem contar {w}.',
    'Quando cai {w}, alguns meses depois costuma cair {w}.',
    'Os críticos alegam que {w} é difícil de medir e que {w} fica de fora.',
    'Há duas razões principais para isso, a saber, {w} e {w}.',
    'O número reflete também {w}, {w} e, de modo menos visível, {w}.',
    'Segundo uma pesquisa de {c}, {p} das empresas não viram mudança: {w} ficou igual.',
    'Por exemplo, {c} reservou {m} para {w} em {y}.',
    'As grandes empresas tratam {x} à parte; as pequenas somam {w}.',
    'O que conta no fim é {w}, não {w}.',
  ],
  quotes: ['Como regra prática, primeiro {w}, depois {w}.', '{w} continua sendo o dado mais importante, sobretudo no curto prazo.'],
  items: ['Comparam-se {w} e {w}.', 'O resultado reflete {w}.', '{x} não é o mesmo que {t}.', 'Desde {y}, {p} para {w}.'],
  headings: ['O que é {t}?', 'Como funciona {t}', 'Exemplo de {t}', 'Vantagens e desvantagens', '{t} e {x}', 'Críticas', 'Breve história', 'Destaques'],
  columns: ['Aspecto', 'Vantagem', 'Desvantagem'],
};
