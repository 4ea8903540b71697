import { describe, expect, it } from 'vitest';
import { missingFields } from './fields';
import { guessKind, guessMapping, ReadingsGuess } from './guess';

const northwindOrders =
  'OrderID,CustomerID,EmployeeID,OrderDate,RequiredDate,ShippedDate,ShipVia,Freight,ShipName,ShipAddress,ShipCity,ShipRegion,ShipPostalCode,ShipCountry,OrderID,ProductID,UnitPrice,Quantity,Discount'.split(
    ',',
  );
const northwindCustomers =
  'CustomerID,CompanyName,ContactName,ContactTitle,Address,City,Region,PostalCode,Country,Phone,Fax'.split(
    ',',
  );

describe('a guessed mapping', () => {
  it('reads the Northwind files, whose OrderID stands there twice', () => {
    expect(guessKind(northwindOrders)).toBe('orders');
    expect(guessMapping('orders', northwindOrders)).toEqual({
      number: 0,
      key: 1,
      date: 3,
      product: 15,
      price: 16,
      quantity: 17,
      discount: 18,
    });
    expect(guessKind(northwindCustomers)).toBe('customers');
    expect(guessMapping('customers', northwindCustomers)).toMatchObject({
      key: 0,
      company: 1,
      name: 2,
      title: 3,
      street: 4,
      country: 8,
      phone: 9,
    });
  });

  it.each([
    [
      'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name',
      { email: 3, title: 5, company: 6 },
    ],
    [
      'First Name,Organization Name,Organization Title,E-mail 1 - Value,Phone 1 - Value',
      { company: 1, title: 2, email: 3, phone: 4 },
    ],
    [
      'Title,First Name,Last Name,Company,Job Title,Business Phone,E-mail Address',
      { title: 4, phone: 5, email: 6 },
    ],
    [
      'First Name,Last Name,URL,Email Address,Company,Position',
      { familyName: 1, email: 3, company: 4, title: 5 },
    ],
    ['이름,이메일,회사명,직함,휴대폰', { name: 0, email: 1, company: 2, title: 3, mobile: 4 }],
    ['姓名,邮箱,公司名称,职位,手机', { name: 0, email: 1, company: 2, title: 3, mobile: 4 }],
    [
      '직함,이름,중간 이름,성,호칭,회사,부서,직위,전자 메일 주소,근무지 전화,휴대폰',
      {
        givenName: 1,
        familyName: 3,
        company: 5,
        department: 6,
        title: 7,
        email: 8,
        phone: 9,
        mobile: 10,
      },
    ],
    [
      'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,E-Mail-Adresse,Telefon geschäftlich,Mobiltelefon',
      {
        givenName: 1,
        familyName: 3,
        company: 5,
        department: 6,
        title: 7,
        email: 8,
        phone: 9,
        mobile: 10,
      },
    ],
    ['Vorname,Name,Firma,E-Mail', { givenName: 0, familyName: 1, company: 2, email: 3 }],
    [
      'Prénom;Nom;Adresse e-mail;Société;Téléphone',
      { givenName: 0, familyName: 1, email: 2, company: 3, phone: 4 },
    ],
    ['Nom;Courriel;Société', { name: 0, email: 1, company: 2 }],
    ['氏名;会社名;メールアドレス;電話番号', { name: 0, company: 1, email: 2, phone: 3 }],
    [
      '姓;名;会社;部署;役職;携帯電話',
      { familyName: 0, givenName: 1, company: 2, department: 3, title: 4, mobile: 5 },
    ],
    ['姓;名前;会社', { familyName: 0, givenName: 1, company: 2 }],
    [
      '姓,名,公司,部门,职务,电子邮件地址,商务电话',
      { familyName: 0, givenName: 1, company: 2, title: 4, email: 5, phone: 6 },
    ],
    [
      'Nombre,Apellidos,Empresa,Correo electrónico',
      { givenName: 0, familyName: 1, company: 2, email: 3 },
    ],
  ])('knows address books: %s', (header, mapping) => {
    const columns = header.split(/[,;]/);
    expect(guessKind(columns)).toBe('contacts');
    expect(guessMapping('contacts', columns)).toMatchObject(mapping);
  });

  it.each([
    [
      '고객코드,거래처명,주문번호,주문일자,수량,단가,금액,입금일',
      { key: 0, company: 1, number: 2, date: 3, quantity: 4, price: 5, paidOn: 7 },
    ],
    ['客户编号,订单号,订单日期,金额,币种', { key: 0, number: 1, date: 2, amount: 3, currency: 4 }],
    [
      'Customer name,Invoice no,Date,Due date,Total,Currency,Contact e-mail',
      { company: 0, number: 1, date: 2, due: 3, amount: 4, currency: 5, email: 6 },
    ],
  ])('knows order lists: %s', (header, mapping) => {
    expect(guessKind(header.split(','))).toBe('orders');
    expect(guessMapping('orders', header.split(','))).toMatchObject(mapping);
  });

  it('says what is still to be chosen', () => {
    expect(missingFields('orders', { date: 0, price: 1 })).toEqual([
      [['key'], ['company'], ['domain'], ['email']],
      [['amount'], ['price', 'quantity']],
    ]);
    expect(missingFields('contacts', { email: 0 })).toEqual([]);
  });
});

describe('how cells are read', () => {
  it('is decided by all of the file', () => {
    const guess = new ReadingsGuess({ date: 0, amount: 1, discount: 2 });
    guess.note(['01/02/2024', '1.234,50', '5']);
    guess.note(['13/02/2024', '7', '']);
    expect(guess.readings).toEqual({
      dateOrder: { value: 'dmy', ambiguous: false },
      decimalMark: { value: 'comma', ambiguous: false },
      percentDiscount: true,
    });
  });
});
